function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

const plain = (word: string) => word.toLowerCase().replace(/[.:]+$/, "");

const honorifics = wordSet(`
  mr mrs ms miss dr prof sir dame lord lady madam madame sr sra señor señora herr frau monsieur mme m hon rt gen
  general colonel col capt captain maj major lt г-н г-жа господин госпожа товарищ пан пані`);

const offices = wordSet(`
  president vice-president minister prime chairman chairwoman chairperson chair speaker secretary secretary-general
  chancellor ambassador governor commissioner director senator judge justice admiral marshal king queen prince princess
  emir sheikh sultan premier rector academician professor president-elect patriarch metropolitan archbishop bishop rabbi mufti pope cardinal
  mayor head leader representative envoy
  президент министр премьер-министр председатель глава директор губернатор секретарь депутат руководитель
  президентка міністр голова`);

const officeAdjectives = wordSet(`
  deputy first acting vice former foreign defence defense interior finance ruling presidential federal general executive
  заместитель первый вице-`);

/** Before the word for the office: `Deputy Prime Minister`. */
export function isOfficeAdjective(word: string): boolean {
  return officeAdjectives.has(plain(word));
}

/** Between a father's name and his child's: `Ilham Heydar oglu Aliyev`. */
export const kinshipWords = wordSet("oglu oğlu ogly uulu ulu kyzy qızı qizi gizi kizi оглы кызы уулу улы");

/** `Jr.`, `III`: printed with and without. */
export const nameSuffix = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

export function isHonorific(word: string): boolean {
  return honorifics.has(plain(word)) && !/^\p{Lu}\.?$/u.test(word);
}

export function isOffice(word: string): boolean {
  return offices.has(plain(word));
}

const particles = wordSet(
  "de da do dos das del della di du la le van von der den ter ten bin ibn bint ben e y zu af abu",
);

/** A small word inside a name. */
export function isParticle(word: string): boolean {
  return particles.has(word);
}

const articles = /^(?:al|el|an|ar|as|at|ash|ad|az)$/;

/** `Al Saud`, `el Sisi`: printed with and without. Capitalised only where it stands alone. */
export function isArticle(word: string): boolean {
  return articles.test(word) || word === "Al" || word === "El";
}

/** The key of a word that is a patronymic, in any case (`Ivanovich`, `Ivanovnoi`). */
export function isPatronymicKey(key: string): boolean {
  return key.length > 5 && /(?:[oe]vich|[^aeiou]ich|[oe]vn|ichn|ivn)(?:a|u|e|em|i|oi|om|oiu)?$/.test(key);
}
