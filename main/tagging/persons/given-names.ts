import type { NameWord } from "./printed-name.ts";
import { wordKeys } from "./word-key.ts";

/** Forms that one given name takes in several languages, where no transliteration leads from one to the other. */
const forms = `
  Vladimir Volodymyr Uladzimir
  Alexander Oleksandr Alaksandr Aleksander
  Alexei Oleksiy Aliaksei
  Nikolai Mykola Mikalai Nicholas
  Sergei Serhiy Siarhei
  Andrei Andriy Andrew
  Dmitry Dmytro Dzmitry
  Yevgeny Yevhen Eugene
  Mikhail Mykhailo Michael
  Pyotr Petro Peter
  Pavel Pavlo Paul
  Igor Ihor
  Oleg Oleh
  Grigory Hryhoriy Gregory
  Georgy Heorhiy George
  Kirill Kyrylo Cyril
  Nikita Mykyta
  Vasily Vasyl
  Ilya Illia
  Daniil Danylo Daniel
  Fyodor Fedir Theodore
  Konstantin Kostiantyn Constantine
  Vyacheslav Viacheslav
  Yelena Olena Helena
  Yekaterina Kateryna Catherine
  Anna Hanna
  Galina Halyna
  Natalia Nataliya
  Olga Olha
  Tatiana Tetiana
  Maxim Maksym
  Artyom Artem
  Stepan Stephan
  Vitaly Vitaliy
  Viktor Victor
  Yakov Yakiv Jacob
  Lev Leo
  Iosif Joseph Yosyp
  Matvei Matviy Matthew
  Timofei Tymofiy Timothy`;

const groupOf = new Map<string, number>();
for (const [group, line] of forms.trim().split("\n").entries()) {
  for (const form of line.trim().split(/\s+/)) for (const key of wordKeys(form)) groupOf.set(key, group);
}

/** Is it one given name in two languages (`Volodymyr` and `Vladimir`)? */
export function isSameGivenName(a: NameWord, b: NameWord): boolean {
  const groups = new Set(a.keys.flatMap((key) => groupOf.get(key) ?? []));
  return b.keys.some((key) => {
    const group = groupOf.get(key);
    return group !== undefined && groups.has(group);
  });
}

/** First letters under which a given name may be filed, in all its forms. */
export function lettersOf({ keys }: NameWord): ReadonlySet<string> {
  const letters = new Set(keys.map((key) => key.charAt(0)));
  for (const key of keys) {
    const group = groupOf.get(key);
    if (group !== undefined) for (const letter of groupLetters.get(group) ?? []) letters.add(letter);
  }
  return letters;
}

const groupLetters = new Map<number, Set<string>>();
for (const [key, group] of groupOf) {
  groupLetters.set(group, (groupLetters.get(group) ?? new Set()).add(key.charAt(0)));
}
