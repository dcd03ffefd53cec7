// Loaded before the packed host: gives it the port that Electron would, over Node's own channel to its parent.
process.parentPort = {
  postMessage: (message) => process.send?.(message),
  on: (_event, listener) => process.on('message', (data) => listener({ data })),
};
