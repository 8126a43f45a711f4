/* The manifest's format asks for a script of the custom functions. In the shared runtime Excel loads taskpane.html instead,
   whose scripts have their content in their names; this name never changes, so that old manifests stay valid. */
