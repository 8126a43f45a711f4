// Gives jest what webpack's asset/source gives the bundle: the file's text as the default export.
module.exports = {
  process(text) {
    return { code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };` };
  },
};
