import type { Book } from "../model/book";
import { control } from "./host-page";
import type { Lane } from "./lanes";
import { requirementSets } from "./lanes";

const EXCEL_WEB = 16;
const READ_WRITE = 1;

/** What Excel says of itself when the add-in starts. */
export function appContext(lane: Lane, book: Book): Readonly<Record<string, unknown>> {
  const { locale } = book.region;
  return {
    _id: control,
    _appInstanceId: control,
    _appName: EXCEL_WEB,
    _appVersion: "16.00",
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://localhost/${encodeURIComponent(book.name)}`,
    _clientMode: READ_WRITE,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 0,
    _eToken: "",
    _correlationId: "",
    _requirementMatrix: JSON.stringify(requirementSets(lane)),
    _hostFullVersion: "16.0.0.0",
    _addinName: "TTHC",
  };
}
