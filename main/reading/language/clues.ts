/** A script and the languages that are written in it, the commonest first. */
type ScriptClue = { readonly script: RegExp; readonly languages: readonly string[]; readonly share: number };

export const scripts: readonly ScriptClue[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ["ja"], share: 0.1 },
  { script: /\p{Script=Hangul}/gu, languages: ["ko"], share: 0.5 },
  { script: /\p{Script=Han}/gu, languages: ["zh"], share: 0.6 },
  { script: /\p{Script=Cyrillic}/gu, languages: ["ru", "uk", "be", "sr", "mk", "bg"], share: 0.6 },
  { script: /\p{Script=Arabic}/gu, languages: ["ar", "fa", "ur"], share: 0.6 },
  { script: /\p{Script=Devanagari}/gu, languages: ["hi"], share: 0.6 },
  { script: /\p{Script=Greek}/gu, languages: ["el"], share: 0.6 },
  { script: /\p{Script=Hebrew}/gu, languages: ["he"], share: 0.6 },
  { script: /\p{Script=Thai}/gu, languages: ["th"], share: 0.6 },
  { script: /\p{Script=Armenian}/gu, languages: ["hy"], share: 0.6 },
  { script: /\p{Script=Georgian}/gu, languages: ["ka"], share: 0.6 },
  { script: /\p{Script=Bengali}/gu, languages: ["bn"], share: 0.6 },
  { script: /\p{Script=Tamil}/gu, languages: ["ta"], share: 0.6 },
];

/** Letters that one language of a script uses all the time and the others never. */
export const letterClues: Readonly<Record<string, RegExp>> = {
  ru: /[ыэ]/g,
  uk: /[їєґ]/g,
  be: /ў/g,
  sr: /[ђћ]/g,
  mk: /[ѓќѕ]/g,
  bg: /ъ/g,
  fa: /[پچگ]/g,
  ur: /[ٹڈڑےں]/g,
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** The commonest words of languages in Latin letters. */
export const latinWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["en", words("the of and to in that is we for it this with are have be as our not on i you by")],
  ["fr", words("le la les des de et est que nous dans un une pour qui pas au sur du par ce vous")],
  ["de", words("der die das und ist nicht wir ein zu den von mit sie auf für eine dass es auch des")],
  ["es", words("el la los las de que y en un una es por con para del no se lo más nuestro como")],
  ["pt", words("o os as de que e em um uma é por com para do da não se mais nós como dos")],
  ["it", words("il di che e la un una per non con del della sono le gli i è nel più questo")],
  ["nl", words("de het een en van in is dat niet we voor met op zijn te die aan er om ook")],
  ["pl", words("i w nie na że się do jest to z o jak za po ale dla przez co jego są")],
  ["cs", words("a v je se na že to s z do o ale jsem jsme pro by jako k i které")],
  ["sv", words("och att det som en på är av för med den till inte vi har om ett de jag")],
  ["da", words("og at det en på er af for med den til ikke vi har om et de jeg der som")],
  ["no", words("og at det en på er av for med den til ikke vi har om et de jeg som fra")],
  ["fi", words("ja on ei se että oli ovat mutta myös kun hän me joka niin kuin tämä ole")],
  ["hu", words("a az és hogy nem is egy ez meg van volt de csak azt mint már még el")],
  ["ro", words("și de în a la că nu cu pe o un este pentru din care mai să ce sunt")],
  ["tr", words("ve bir bu da de için ile çok olarak ne var daha olan gibi biz ben ama her")],
  ["id", words("yang dan di ini itu dengan untuk dari tidak kita dalam akan pada saya adalah ke")],
]);
