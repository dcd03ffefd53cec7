/**
 * The arrows of the house (ARCHITECTURE.md). `tests/house/arrows.test.ts` proves every rule with one forbidden import.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});
const never = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});
const notTests = '\\.test\\.tsx?$';

export default {
  forbidden: [
    {
      ...only(
        'domain-knows-nobody',
        '^domain/',
        '^domain/',
        'domain/ decides over plain data and imports nothing else.',
      ),
      from: { path: '^domain/', pathNot: notTests },
    },
    {
      ...only(
        'contract-knows-domain-and-zod',
        '^contract/',
        ['^contract/', '^domain/', '^node_modules/(zod|@orpc/contract)/'],
        'contract/ is schemas over domain types.',
      ),
      from: { path: '^contract/', pathNot: notTests },
    },
    never(
      'main-never-renderer',
      '^main/',
      '^renderer/',
      'The host serves the built page; it never imports its code.',
    ),
    never(
      'renderer-never-main',
      '^renderer/',
      '^main/',
      'The page speaks to the host over HTTP and the live socket only.',
    ),
    never(
      'host-never-shell-or-cli',
      '^main/host/',
      '^main/(shell|cli)/',
      'The host runs alike in every shell.',
    ),
    never('shell-never-cli', '^main/shell/', '^main/cli/', 'A shell is a frame around an address.'),
    never(
      'electron-shell-never-chromium-shell',
      '^main/shell/electron/',
      '^main/shell/chromium/',
      'One shell does not know the other.',
    ),
    never(
      'chromium-shell-never-electron-shell',
      '^main/shell/chromium/',
      '^main/shell/electron/',
      'One shell does not know the other.',
    ),
    {
      name: 'electron-only-in-its-shell',
      comment: 'Only main/shell/electron may import electron.',
      severity: 'error',
      from: { path: '^(domain|contract|main|renderer)/', pathNot: '^main/shell/electron/' },
      to: { path: '^(node_modules/)?electron(/|$)' },
    },
    only(
      'idols-are-baked-by-domain',
      '^renderer/idols/',
      ['^renderer/idols/', '^domain/', '^node_modules/maxrects-packer/'],
      'Any page may bake an idol, so what bakes knows none.',
    ),
    never('kiosk-never-staff', '^renderer/kiosk/', '^renderer/staff/', 'Two pages, two programs.'),
    never('staff-never-kiosk', '^renderer/staff/', '^renderer/kiosk/', 'Two pages, two programs.'),
    {
      ...never(
        'stage-knows-no-react-and-no-client',
        '^renderer/kiosk/stage/',
        ['^node_modules/react', '^renderer/client/', '^renderer/ui/'],
        'The stage only shows.',
      ),
      from: { path: '^renderer/kiosk/stage/', pathNot: notTests },
    },
    {
      name: 'only-entries-wire-siblings',
      comment:
        'Rooms of the kiosk do not know each other; its entry file wires them. They share ports and contracts.',
      severity: 'error',
      from: {
        path: '^renderer/kiosk/(stage|vision|interaction|show|passes|overlay|sound|voice)/',
        pathNot: notTests,
      },
      to: {
        path: '^renderer/kiosk/(stage|vision|interaction|show|passes|overlay|sound|voice)/',
        pathNot: [
          '^renderer/kiosk/$1/',
          '^renderer/kiosk/interaction/ports\\.ts$',
          '^renderer/kiosk/overlay/OverlayModel\\.ts$',
        ],
      },
    },
    {
      name: 'no-circles',
      comment: 'A circle has no bottom to start reading from.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
