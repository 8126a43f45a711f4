import type { JSX } from "preact";

export interface LanguageLinkProps {
  /** What this build speaks: `vi`, or the name of a folder of src/languages; null where it has no other beside it. */
  readonly language: string | null;
  /** The page's name, the same in every language: Vietnamese lies at the top, others in folders beside it. */
  readonly page: string;
}

/** The same page in the other language, named in that language. */
export function LanguageLink({ language, page }: LanguageLinkProps): JSX.Element | null {
  if (language === null) return null;
  const [other, name, address] =
    language === "vi" ? ["en", "English", `en/${page}`] : ["vi", "Tiếng Việt", `../${page}`];
  return (
    <a class="language" href={address} hreflang={other} lang={other}>
      {name}
    </a>
  );
}
