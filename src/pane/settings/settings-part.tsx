import type { JSX } from "preact";
import { PartView } from "../parts/part-view";
import type { InsertFunctionViewProps } from "./insert-function-view";
import type { SettingsViewProps } from "./settings-view";

const settings = async () => (await import(/* webpackChunkName: "settings" */ "./settings-view")).SettingsView;
const insertFunction = async () =>
  (await import(/* webpackChunkName: "insert-function" */ "./insert-function-view")).InsertFunctionView;

/** The settings: their view comes when the tab is opened. */
export function SettingsPart({ open, ...props }: SettingsViewProps & { readonly open: boolean }): JSX.Element {
  return <PartView open={open} load={settings} props={props} />;
}

/** «Chèn hàm»: its view comes when it is first asked for. */
export function InsertFunctionPart(props: InsertFunctionViewProps): JSX.Element {
  return <PartView open load={insertFunction} props={props} />;
}
