export { LinesPane } from "../concordance/lines-pane.tsx";
export { YearsPane } from "../frequency/years-pane.tsx";
export { ImportScreen } from "../import/import-screen.tsx";
export { OverviewPane } from "../overview/overview-pane.tsx";
export { VocabularyScreen } from "../vocabulary/vocabulary-screen.tsx";
export { DialogOf } from "./dialog-of.tsx";
