import { useMore } from "../design/use-more.tsx";

const atOnce = 20;

/** Facts of one kind; nothing where there are none. */
export function FactList({ title, facts }: { readonly title: string; readonly facts: readonly string[] }) {
  const { shown, button } = useMore([...new Set(facts)], atOnce);
  if (facts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {shown.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {button}
    </section>
  );
}
