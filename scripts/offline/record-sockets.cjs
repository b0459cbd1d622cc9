const { createHook } = require("node:async_hooks");
const { appendFileSync } = require("node:fs");
const path = require("node:path");
const process = require("node:process");
const { threadId } = require("node:worker_threads");

// Loaded into every process and thread of a program by NODE_OPTIONS=--require, which threads heed too. All that Node
// opens to a network passes these resources, whichever module asked for it, below what a program could put in its place.
const toNetworks =
  /^(TCPWRAP|TCPSERVERWRAP|TCPCONNECTWRAP|UDPWRAP|UDPSENDWRAP|TLSWRAP|QUIC|HTTP2|GETADDRINFOREQWRAP|GETNAMEINFOREQWRAP|QUERYWRAP)/;

const file = path.join(String(process.env.LECTERN_SOCKET_RECORD), `${process.pid}-${threadId}.txt`);

// At once to disk: a process that is killed says nothing at its end.
appendFileSync(file, `${threadId === 0 ? "process" : "thread"} ${path.basename(String(process.argv[1]), ".js")}\n`);
createHook({
  init: (_id, type) => {
    if (toNetworks.test(type)) appendFileSync(file, `${type}\n`);
  },
}).enable();
