import { beginsCapital } from "../page/first-letter.ts";

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** What is said, by nobody in particular: the whole label, or its first words (`Question from the hall`). */
export const utterances = wordSet(`
  question questions response responses remark remarks reply replies answer answers comment comments voice voices
  exclamation interjection cry shout retort q a вопрос вопросы ответ реплика реплики голос голоса возглас`);

/** Who says it, unnamed. */
export const anonymousRoles = wordSet(`
  presenter moderator host anchor announcer narrator interpreter translator interviewer journalist journalists reporter
  reporters correspondent audience participant participants speaker student students delegate resident chair chairman
  chairperson chairwoman unidentified unknown everyone all aide staffer operator crowd singer interviewee
  caller panelist panellist
  ведущий ведущая модератор журналист корреспондент переводчик участник участники участница зал`);

/** Words of sentences that no label of a speaker contains: pronouns, auxiliaries, conjunctions, adverbs, verbs of saying. */
export const sentenceWords = wordSet(`
  i you we he she it they me him us them this these those who whom whose which what why how when where there here
  is are was were be been being am do does did done has have had having will would can could shall should may might must
  ought not no nor but or if because than so yet though although while until unless whether also only just even still
  already always never ever now then today very more most much many some any every each all both such same other another
  my your our his her its their as per let say says said saying ask asks asked tell tells told note noted add added
  reads read write wrote written quote call called mean means see seen go goes went come came take took get got make
  made give gave given want know think believe look need like concerning regarding about after before during since
  i’m i've it's that’s that's that let's don't let’s don’t it’s here’s here's there's there’s we’re you’re
  я ты он она оно мы вы они это этот эта эти что кто как так но или если чтобы потому когда где там здесь не ни был была
  были будет есть сказал сказала говорит говорится также тоже уже ещё только очень все всё его её их наш ваш мой`);

/** Of these, words that are a name of a person in some language too. */
const alsoNames = wordSet("will may per ask say so its even are he do my");

/** Have the words more of sentences than a name can have: one such word that is a name too, beside another (`Per Berg`, `Ms May`)? */
export function areOfSentence(words: readonly string[]): boolean {
  const [found, more] = words.filter((word) => isSentenceWord(word) && !nameParticles.has(word));
  if (found === undefined) return false;
  return more !== undefined || words.length < 2 || !alsoNames.has(found.toLowerCase()) || !words.every(beginsCapital);
}

/** Is the word one of those, however it is written? */
export function isSentenceWord(word: string): boolean {
  return sentenceWords.has(word.toLowerCase().replace(/[,.)]+$/, ""));
}

/** Words that head a paragraph, in capitals as often as not; a label of nothing else is no speaker's. */
export const headWords = wordSet(`
  note notes update updates background fact facts sheet summary contact contacts subject re to from cc date dates time
  times place location venue attachment attachments annex appendix source sources key points highlights correction
  editor’s editor's embargoed release immediate for agenda present apologies absent warning caution important status
  action actions decision decisions deadline title abstract introduction conclusion conclusions recommendation
  recommendations p.s. ps n.b. nb tel phone fax email e-mail website web telephone address photo photos video audio
  resolved agreed motion vote votes ayes nays yeas noes moved seconded carried adopted approved result results
  example examples instance namely например
  part section chapter item items and the of a an in on by media press contents total price cost tbd faq
  примечание справка тема дата время место повестка источник итого фото видео телефон адрес`);

/** No name and no office begins with one; `to` may be a family name. */
const openingPrepositions = wordSet(`
  for in on at by with from under within without despite в на по для при из`);

/** `FOR EXAMPLE`, `В ЧАСТНОСТИ`: in capitals, and yet nobody's label. */
export function isAside(words: readonly string[]): boolean {
  const [first = "", second] = words;
  if (second === undefined || !openingPrepositions.has(first.toLowerCase())) return false;
  return words.every((word) => word === word.toUpperCase());
}

/** Small words that stand inside offices and names of bodies. */
export const linkingWords = wordSet(`
  of the and for to at in on from with under de du des la le van von and & y e et und
  по и при в на для с об о из`);

/** Small words inside names of persons. */
export const nameParticles = wordSet(`
  de da do dos das del della di du la le el los van von der den ter ten bin ibn bint al oglu ogly oğlu kyzy y e zu af av
  ben abu`);

/** Before a family name. */
export const honorifics = wordSet(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady madam madame sr señor señora herr frau monsieur`);

/** After a honorific these are an office, not a name; in a label they say that a person is meant. */
export const officeNouns = wordSet(`
  president vice-president prime minister chair chairman chairwoman chairperson speaker secretary secretary-general
  chancellor ambassador governor federal vice general deputy commissioner director foreign moderator mayor senator judge
  justice prosecutor admiral marshal colonel captain king queen prince princess emir sheikh sultan premier head rector
  academician professor presidents ministers co-chairman co-chair co-chairs lieutenant major sergeant commander
  commander-in-chief leader member representative envoy aide adviser advisor ombudsman ombudsperson winner holder
  champion coach teacher doctor student engineer worker editor columnist commentator host anchor journalist founder
  owner manager ceo lady official officer administrator attorney treasurer clerk rector dean patriarch metropolitan archbishop bishop rabbi mufti pope cardinal chief under-secretary
  президент министр председатель глава директор губернатор секретарь депутат заместитель руководитель`);
