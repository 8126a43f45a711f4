import type { Profile } from "../../core/model/profile";
import baoCaoTuan from "./bao-cao-tuan.json";
import ii06a from "./ii-06a-vpcp-kstt.json";
import { parseProfile } from "../../core/model/parse-profile";
import theoDonVi2026 from "./theo-don-vi-2026.json";
import tongHop from "./tong-hop-2-14.json";

/** The forms that come with TTHC, the commonest first. An office's own form is a file of the same shape. */
export const profiles: readonly Profile[] = [tongHop, ii06a, theoDonVi2026, baoCaoTuan].map(builtIn);

function builtIn(json: unknown): Profile {
  const profile = parseProfile(json);
  if ("problem" in profile) throw new Error(`Built-in profile: ${profile.problem}`);
  return profile;
}
