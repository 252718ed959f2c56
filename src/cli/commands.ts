import type { Run } from './run'

type Command = {
  readonly name: string
  readonly usage: string
  readonly summary: string
  /** Loaded only when asked for, so that a small roster is answered at once. */
  readonly load: () => Promise<{ readonly run: Run }>
}

/** Every command. A new one is one file and one line here. */
export const commands: readonly Command[] = [
  {
    name: 'check',
    usage: 'check FILE [--against 另一份名册] [--json]',
    summary:
      '看导入这份名册会怎样：新增、待定、有误各多少，每个问题在哪一格。加 --against 就和另一份名册对照，说出新增、变动、缺少了谁。什么都不写入。',
    load: () => import('./commands/check'),
  },
  {
    name: 'convert',
    usage: 'convert FILE -o OUT.xlsx',
    summary: '把能用的行整理成规范的名册，被拒绝的行连同原因放在第二张表。',
    load: () => import('./commands/convert'),
  },
  {
    name: 'merge',
    usage: 'merge FILE FILE… -o OUT.xlsx [--force]',
    summary:
      '把几份名册并成一份，每人一行并注明来自哪个文件的哪一行；重复的行、各处所填不同的内容各放一张表。以先列出的名册为准。',
    load: () => import('./commands/merge'),
  },
  {
    name: 'fill',
    usage: 'fill FORM.xlsx [MAPPING.json DATA.xlsx] -o OUT [--force]',
    summary:
      '把名册里的人填进街道的表格，统计表填人数，表格的样子不变；原表不动。名册里数不出的格子空着并说明。只给 FORM.xlsx 时，按表头写出一份填表办法（.json），改好后再用。',
    load: () => import('./commands/fill'),
  },
  {
    name: 'rollup',
    usage: 'rollup FORM… [--expect NAMES.txt] -o OUT.xlsx [--force]',
    summary:
      '把各社区报来的同一种表汇总成一份，每行注明来自哪个社区；逐格核对，列出重复的、两个社区都报的、各社区人数和（按 NAMES.txt，一行一个社区）还没有报的。',
    load: () => import('./commands/rollup'),
  },
  {
    name: 'print',
    usage: 'print 文书 FACTS.json -o OUT.pdf',
    summary:
      '按给定内容印制一份文书：minutes 会议纪要、appointment 聘书、meeting-notice 会议通知等，与 resources/samples 里的样例同名。',
    load: () => import('./commands/print'),
  },
  {
    name: 'tally',
    usage: 'tally VOTE.json [--json]',
    summary:
      '按表决规则计算结果：数字是否自洽、参加人数（面积）够不够、是否通过，每一步比较都写明。样例见 resources/samples/vote.json。',
    load: () => import('./commands/tally'),
  },
  {
    name: 'verify',
    usage: 'verify FILE… [--name 账户名] [--password-file F | --recovery-file F] [--json]',
    summary: '核对备份和记录文件是否完整；给出密码就全部打开，说明里面有什么、操作记录有没有缺口。文件不变。',
    load: () => import('./commands/verify'),
  },
  {
    name: 'rebuild',
    usage: 'rebuild FILE… -o BACKUP.wyb [--name 账户名] [--password-file F | --recovery-file F] [--force]',
    summary: '用记录文件和备份（先后不论，有损坏也行）重建全部资料，写成一份新备份，说明缺了什么。',
    load: () => import('./commands/rebuild'),
  },
  {
    name: 'sample-data',
    usage: 'sample-data [-o BACKUP.wyb] [--seed 数字] [--at 2026-11-22]',
    summary:
      '写一份示例数据（十个小区一年的名册、会议、诉求、志愿服务、物业和考核，人和地方都是编的），在软件的第一页用它开始。',
    load: () => import('./commands/sample-data'),
  },
  {
    name: 'demo',
    usage: 'demo [-o DIR]',
    summary: '用示例名册走完全程：核对、纪要、聘书、导出名册。',
    load: () => import('./commands/demo'),
  },
]
