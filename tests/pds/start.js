// A PLC and a PDS of the tests' own, on 127.0.0.1 alone: start.js <folder>. Prints the PDS's address once it answers.

"use strict";

const crypto = require("node:crypto");
const net = require("node:net");
const path = require("node:path");

const folder = process.argv[2];

const freePort = () =>
  new Promise((resolve) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const onLoopback = (app) => {
  const listen = app.listen.bind(app);
  app.listen = (port, ...rest) => listen(port, "127.0.0.1", ...rest.filter((one) => typeof one === "function"));
};

const main = async () => {
  const [plcPort, port] = [await freePort(), await freePort()];
  Object.assign(process.env, {
    LOG_ENABLED: "false",
    PDS_ADMIN_PASSWORD: "admin",
    PDS_BLOBSTORE_DISK_LOCATION: path.join(folder, "blobs"),
    PDS_DATA_DIRECTORY: folder,
    PDS_DEV_MODE: "true",
    PDS_DID_PLC_URL: `http://127.0.0.1:${plcPort}`,
    PDS_DISABLE_SSRF_PROTECTION: "true",
    PDS_HOSTNAME: "localhost",
    PDS_INVITE_REQUIRED: "false",
    PDS_JWT_SECRET: crypto.randomBytes(16).toString("hex"),
    PDS_PLC_ROTATION_KEY_K256_PRIVATE_KEY_HEX: crypto.randomBytes(32).toString("hex"),
    PDS_PORT: String(port),
    PDS_RATE_LIMITS_ENABLED: "false",
    PDS_SERVICE_HANDLE_DOMAINS: ".test",
  });
  const { Database, PlcServer } = require("@did-plc/server");
  const { PDS, envToCfg, envToSecrets, readEnv } = require("@atproto/pds");
  const plc = PlcServer.create({ db: Database.mock(), port: plcPort });
  onLoopback(plc.app);
  await plc.start();
  const env = readEnv();
  const pds = await PDS.create(envToCfg(env), envToSecrets(env));
  onLoopback(pds.app);
  await pds.start();
  console.log(`http://127.0.0.1:${port}`);
  process.stdin.resume();
  process.stdin.on("end", () => process.exit(0)); // whoever started this is gone
};

main().catch((problem) => {
  console.error(problem);
  process.exit(1);
});
