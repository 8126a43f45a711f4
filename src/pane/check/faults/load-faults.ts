/** The part that shows faults and their repairs. */
export const loadFaults = async () => await import(/* webpackChunkName: "faults" */ "./faults");
