/**
 * The Fluent components that our views use, each defined once. One import a component: the package registers an
 * element as a side effect, and what is not named here does not travel to the user.
 */
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/tab.js";
import "@fluentui/web-components/tablist.js";
