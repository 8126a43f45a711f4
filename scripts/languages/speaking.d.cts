export function faultsOf(language: string): readonly string[];
export function strangers(): readonly string[];
