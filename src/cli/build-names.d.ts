/** The package's version that this build was made from. */
declare const TTHC_VERSION: string;
