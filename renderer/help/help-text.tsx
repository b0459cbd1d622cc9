import type { Token, Tokens } from "marked";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";

type HelpTextProps = {
  readonly tokens: readonly Token[];
  /** Another page of help is asked for, by its name in `docs/`. */
  readonly onPage: (page: string) => void;
};

/** Markdown as elements of the page: no HTML is made of it, whatever stands in it. */
export function HelpText({ tokens, onPage }: HelpTextProps): ReactNode {
  return keyed(tokens).map(([key, token]) => <Piece key={key} token={token} onPage={onPage} />);
}

/** Pieces of a page never change places, and may be alike. */
function keyed<T>(pieces: readonly T[]): readonly (readonly [string, T])[] {
  return pieces.map((piece, n) => [String(n), piece]);
}

type PieceProps = { readonly token: Token; readonly onPage: HelpTextProps["onPage"] };

function Piece({ token, onPage }: PieceProps): ReactNode {
  const inner =
    "tokens" in token && token.tokens !== undefined ? <HelpText tokens={token.tokens} onPage={onPage} /> : null;
  switch (token.type) {
    case "paragraph":
      return <p>{inner}</p>;
    case "heading":
      return <h4>{inner}</h4>;
    case "strong":
      return <strong>{inner}</strong>;
    case "em":
      return <em>{inner}</em>;
    case "codespan":
      return <code>{String(token.text)}</code>;
    case "code":
      return (
        <pre>
          <code>{String(token.text)}</code>
        </pre>
      );
    case "space":
      return null;
    case "text":
    case "escape":
      return inner ?? String(token.text);
    default:
      return <Block token={token} onPage={onPage} inner={inner} />;
  }
}

function Block({ token, onPage, inner }: PieceProps & { readonly inner: ReactNode }): ReactNode {
  if (isList(token)) return <List list={token} onPage={onPage} />;
  if (isTable(token)) return <Table table={token} onPage={onPage} />;
  if (token.type === "link") return <Link href={String(token.href)} onPage={onPage} inner={inner} />;
  if (token.type === "blockquote") return <blockquote>{inner}</blockquote>;
  return token.raw;
}

const isList = (token: Token): token is Tokens.List => token.type === "list";
const isTable = (token: Token): token is Tokens.Table => token.type === "table";

function List({ list, onPage }: { readonly list: Tokens.List; readonly onPage: HelpTextProps["onPage"] }) {
  const items = list.items.map((item) => (
    <li key={item.raw}>
      <HelpText tokens={item.tokens} onPage={onPage} />
    </li>
  ));
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Table({ table, onPage }: { readonly table: Tokens.Table; readonly onPage: HelpTextProps["onPage"] }) {
  return (
    <table>
      <thead>
        <tr>
          {keyed(table.header).map(([key, cell]) => (
            <th key={key} scope="col">
              <HelpText tokens={cell.tokens} onPage={onPage} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.map(({ text }) => text).join(" | ")}>
            {keyed(row).map(([key, cell]) => (
              <td key={key}>
                <HelpText tokens={cell.tokens} onPage={onPage} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type LinkProps = { readonly href: string; readonly onPage: HelpTextProps["onPage"]; readonly inner: ReactNode };

/** Only what is in help itself can be followed: Lectern opens no connection. */
function Link({ href, onPage, inner }: LinkProps) {
  const page = /^(?:\.\.\/)?([a-z-]+)\.md(?:#.*)?$/.exec(href)?.[1];
  if (page === undefined) return inner;
  return (
    <Button className="help-link" onPress={() => onPage(page)}>
      {inner}
    </Button>
  );
}
