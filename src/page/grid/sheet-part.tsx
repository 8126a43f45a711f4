import type { JSX } from "preact";
import { PartView } from "../../pane/parts/part-view";
import type { SheetViewProps } from "./sheet-view";

/** Fetched behind the first picture: nothing is shown in it before a file is chosen. */
export const loadSheetView = async () => (await import(/* webpackChunkName: "grid" */ "./sheet-view")).SheetView;

/** The sheet of the opened file. */
export function SheetPart(props: SheetViewProps): JSX.Element {
  return <PartView open load={loadSheetView} props={props} />;
}
