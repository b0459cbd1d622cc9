/** Names of months as dates print them, January first; an abbreviation counts with or without its full stop. */
const names: readonly string[] = [
  // English
  "january february march april may june july august september october november december",
  "jan feb mar apr may jun jul aug sep oct nov dec",
  "jan feb mar apr may jun jul aug sept oct nov dec",
  // Russian, Ukrainian, Belarusian
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
  // German, French, Spanish, Portuguese, Italian, Dutch
  "januar februar märz april mai juni juli august september oktober november dezember",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "januari februari maart april mei juni juli augustus september oktober november december",
  // Polish, Czech, Bulgarian, Turkish, Hindi
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  "ledna února března dubna května června července srpna září října listopadu prosince",
  "януари февруари март април май юни юли август септември октомври ноември декември",
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
  "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्तूबर नवम्बर दिसम्बर",
];

const numbers = new Map<string, string>();
for (const list of names)
  for (const [i, name] of list.split(" ").entries())
    if (!numbers.has(name)) numbers.set(name, String(i + 1).padStart(2, "0"));

/** `01` to `12`; undefined for any other word. */
export function monthNumber(name: string): string | undefined {
  return numbers.get(name.toLowerCase().replace(/\.$/, "").normalize("NFC"));
}
