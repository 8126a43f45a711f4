/** The namespace of the custom functions in the manifest that this build goes with: TTHC, or TTHCDEV while developing. */
declare const TTHC_NAMESPACE: string;
