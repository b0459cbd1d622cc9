import { useState } from "react";
import { type Key, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { FacetValue } from "../../shared/contract/finding.ts";
import { formatQuantity } from "../format/number.ts";
import { setYears } from "./narrowing.ts";
import { binYears, nameYears, type YearBin } from "./year-bins.ts";
import "./year-chart.css";

type YearChartProps = { readonly values: readonly FacetValue[]; readonly picked: readonly string[] };

/** Transcripts by year. A bar narrows to its year, with Shift to all years from the last one pressed. */
export function YearChart({ values, picked }: YearChartProps) {
  const bins = binYears(values);
  const [anchor, setAnchor] = useState(0);
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const isPicked = (bin: YearBin) => bin.years.some((year) => picked.includes(year));
  const undated = picked.filter((year) => year === "undated");

  function press(at: number, isRange: boolean) {
    if (isRange) {
      const between = bins.slice(Math.min(anchor, at), Math.max(anchor, at) + 1);
      setYears([...undated, ...between.flatMap((bin) => bin.years)]);
      return;
    }
    setAnchor(at);
    const bin = bins[at];
    if (bin === undefined) return;
    const others = picked.filter((year) => !bin.years.includes(year));
    setYears(isPicked(bin) ? others : [...others, ...bin.years]);
  }

  if (bins.length === 0) return values.length === 0 ? <p className="facet-none">None</p> : null;
  return (
    <div className="year-chart">
      <ToggleButtonGroup
        className="year-bars"
        aria-label="Years"
        selectionMode="multiple"
        selectedKeys={bins.filter(isPicked).map((bin): Key => bin.label)}
      >
        {bins.map((bin, at) => (
          <ToggleButton
            key={bin.label}
            id={bin.label}
            className="year-bar"
            aria-label={`${bin.label}: ${formatQuantity(bin.count, "transcript", "transcripts")}`}
            isDisabled={bin.count === 0}
            onPress={(event) => press(at, event.shiftKey)}
          >
            <span style={{ height: `${bin.count === 0 ? 0 : Math.max(4, (bin.count / most) * 100)}%` }} />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className="year-ends" aria-hidden="true">
        <span>{bins[0]?.label.split(" ")[0]}</span>
        <span className="year-picked">{nameYears(picked)}</span>
        <span>{bins.length < 2 ? "" : bins.at(-1)?.label.split(" ").at(-1)}</span>
      </div>
    </div>
  );
}
