/** What `loadOverdueLists` brings, in one file of its own. */
export { overdueListMatches } from "./overdue-list-matches";
export { readOverdueList } from "./read-overdue-list";
