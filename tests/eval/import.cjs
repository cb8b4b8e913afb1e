// Loads an ES module from CommonJS; TypeScript would turn `import()` into `require()`.
exports.load = (url) => import(url);
