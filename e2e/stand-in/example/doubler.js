process.parentPort.on("message", ({ data }) => process.parentPort.postMessage({ twice: 2 * data.number }));
