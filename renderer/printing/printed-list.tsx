import { useEffect } from "react";
import type { Row } from "../../shared/contract/finding.ts";
import { say } from "../../shared/language/say.ts";
import { formatDate } from "../../shared/records/date-words.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { archiveState } from "../archive/archive-state.ts";
import { statusWords } from "../design/status-words.ts";
import { narrowing } from "../finding/narrowing.ts";
import { useStore } from "../store/store.ts";
import type { Gathered } from "./gather-rows.ts";
import { printedList } from "./print-list.ts";
import "./printed-list.css";

/** The list as it is printed, in the place of the window; there only while it is. */
export function PrintedList() {
  const list = useStore(printedList);
  return list === undefined ? null : <Sheet {...list} />;
}

function Sheet({ rows, total }: Gathered) {
  const archive = useStore(archiveState)?.archive;
  const { query } = useStore(narrowing);
  useEffect(() => {
    const end = () => printedList.set(undefined);
    window.addEventListener("afterprint", end);
    window.print();
    return () => window.removeEventListener("afterprint", end);
  }, []);
  return (
    <section className="printed-list" aria-hidden="true">
      <h1>{archive?.name}</h1>
      <p>
        {query.trim() === "" ? null : `${isolate(query.trim())} · `}
        {say("{count, number} of {total, number}", { count: rows.length, total })}
      </p>
      <table>
        <thead>
          <tr>
            <th>{say("Date")}</th>
            <th>{say("Title")}</th>
            <th>{say("Place")}</th>
            <th>{say("Speakers")}</th>
            <th>{say("Status")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PrintedRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PrintedRow({ row }: { readonly row: Row }) {
  return (
    <tr>
      <td>{row.date === undefined ? "" : formatDate(row.date)}</td>
      <td>{isolate(row.title)}</td>
      <td>{isolate(row.place ?? "")}</td>
      <td>{row.speakers.map(isolate).join(", ")}</td>
      <td>{say(statusWords[row.status])}</td>
    </tr>
  );
}
