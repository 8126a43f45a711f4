import type { Template } from "../template";
import { tongHop } from "./tong-hop-2-14/template";

/** Every kind of report, in the order in which users see them. */
export const templates: readonly Template[] = [tongHop];
