/** What the browser is started with: no windows, nothing of its own business, and no way out to any network. */
export function flags(profile: string, sandbox: boolean, printsOnly: boolean, platform: NodeJS.Platform): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...(sandbox ? [] : ['--no-sandbox']),
    ...(!sandbox && platform === 'linux' ? noMould : []),
    ...looks,
    ...(printsOnly ? still : []),
    ...quiet,
    ...offline,
    ...(platform === 'linux' ? fewProcesses : []),
    'about:blank',
  ];
}

const looks = [
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-gpu',
  '--mute-audio',
  // The few scripts that run are ours, and short: no machine code is made of them. It is 5 MB less, and nothing that content could attack.
  '--js-flags=--jitless',
];

/** On paper nothing moves and nobody scrolls: a thread for that, with pictures of its own, is 11 MB for nothing. */
const still = ['--disable-threaded-compositing'];

/**
 * Two processes fewer: a fifth of the time from the start to the printed page, and 15 MB. The network's has no sandbox on Linux, and
 * nothing to do here; that of the graphics only puts the page's layers together, as there is no GPU. Nothing is left then to be
 * started outside the sandbox, so that what would start it is 9 MB for nothing.
 */
const fewProcesses = ['--enable-features=NetworkServiceInProcess2', '--in-process-gpu', '--no-unsandboxed-zygote'];

/** Where there is no sandbox, the process that sandboxed ones are copied from is 3 MB for nothing: the page's starts as fast by itself. */
const noMould = ['--no-zygote'];

const quiet = [
  // Nothing of the profile is written to the disk, where it would only have to be removed.
  '--incognito',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-dev-shm-usage',
  '--disable-hang-monitor',
  '--disable-popup-blocking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-search-engine-choice-screen',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,AcceptCHFrame,InterestFeedContentSuggestions,CertificateTransparencyComponentUpdater,AutofillServerCommunication',
  '--password-store=basic',
  '--use-mock-keychain',
  '--metrics-recording-only',
];

const offline = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-client-side-phishing-detection',
  '--disable-domain-reliability',
  '--no-pings',
  // Port 9 discards what it gets; nothing listens there. Loopback addresses go through it too.
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];
