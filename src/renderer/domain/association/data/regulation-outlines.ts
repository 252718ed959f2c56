/** Something an outline leaves to be filled in, and what published rules elsewhere say there (domain handbook §1.4–1.6). */
export type OutlineBlank = {
  readonly id: string
  readonly label: string
  /** Seen elsewhere; they disagree. None is a suggestion. */
  readonly seen: readonly string[]
}

/** 提纲 of a rule: paragraphs in which `{id}` stands for a blank. Not the words of any rule: those of the 促进会 were not published. */
export type RegulationOutline = {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly blanks: readonly OutlineBlank[]
}

const term: OutlineBlank = { id: 'from', label: '施行日期', seen: ['通过之日'] }

export const regulationOutlines: readonly RegulationOutline[] = [
  {
    id: 'party-joint-meeting',
    title: '党建联席会议制度',
    paragraphs: [
      '一、召集。党建联席会议由{convenor}召集，{chair}主持。',
      '二、参加人员。{attendees}参加，各成员单位地位平等。',
      '三、会期。{frequency}召开一次，遇有重要事项可以临时召开。',
      '四、议题。各成员单位于会前{topics}提出议题，由社区汇总、协调后确定。',
      '五、通知。会议时间和议题于会前{notice}通知各成员单位。',
      '六、议事。平等协商，求同存异；会议决定当场宣布。',
      '七、记录。指定专人记录，会后形成会议纪要并归档。',
      '八、落实。成员单位执行会议决定，有权提出意见、建议、批评和质询。',
      '九、本制度自{from}起施行。',
    ],
    blanks: [
      { id: 'convenor', label: '召集单位', seen: ['社区党支部', '街道党工委'] },
      { id: 'chair', label: '主持人', seen: ['党委书记', '共建单位推选的主任'] },
      { id: 'attendees', label: '参加人员', seen: ['各成员单位党组织负责人', '各成员单位联络员'] },
      { id: 'frequency', label: '多久一次', seen: ['每半年', '每季度', '每月至少'] },
      { id: 'topics', label: '议题提前', seen: ['15 日'] },
      { id: 'notice', label: '通知提前', seen: ['3 日'] },
      term,
    ],
  },
  {
    id: 'work-meeting',
    title: '工作例会制度',
    paragraphs: [
      '一、召开。工作例会{frequency}召开一次，由{convenor}召集。',
      '二、参加人员。{attendees}参加。',
      '三、通知。会前{notice}通知时间、地点、议题和参加人员。',
      '四、议程。（一）上次事项落实情况；（二）物业工作汇报；（三）重要事项讨论决定；（四）下步安排；（五）其他。',
      '五、纪要。会议纪要载明时间、地点、参会人员、议题、讨论和决定，印发各成员单位，{signing}。',
      '六、督办。每项决定明确责任单位和完成时限，下次例会首先通报落实情况。',
      '七、本制度自{from}起施行。',
    ],
    blanks: [
      { id: 'frequency', label: '多久一次', seen: ['每月', '每季度'] },
      { id: 'convenor', label: '召集人', seen: ['居委会', '促进会会长'] },
      { id: 'attendees', label: '参加人员', seen: ['居委会、业委会、物业企业代表', '全体成员单位代表'] },
      { id: 'notice', label: '通知提前', seen: ['3 日'] },
      { id: 'signing', label: '签字', seen: ['由各方签字确认'] },
      term,
    ],
  },
  {
    id: 'deliberation',
    title: '协商议事制度',
    paragraphs: [
      '一、组织。设协商议事委员会，由{body}组成。',
      '二、召集。由{convenor}提议召开。',
      '三、会期。{frequency}，遇有急需协商的事项随时召开。',
      '四、议题。按来源收集、分类定级：可以当即答复办理的，{immediate}内办结并回访；需要深入协商的，{thorough}内启动。',
      '五、程序。议题采集、分类定级、确定参加人员、选择形式、协商实施、结果公示。',
      '六、表决。以{form}方式表决，经{majority}同意形成意见；达不成一致的，再次协商，或者转业主大会、报街道。',
      '七、公示。协商结果公示{display}，有异议的及时复议答复。',
      '八、督办。形成意见的事项明确责任单位和时限，办理结果向提出人反馈并听取评价。',
      '九、本制度自{from}起施行。',
    ],
    blanks: [
      {
        id: 'body',
        label: '委员会组成',
        seen: [
          '书记（主任）、居民代表、业委会、物业、驻区单位、社区民警',
          '书记（主任）、居民代表、业委会、物业企业',
        ],
      },
      { id: 'convenor', label: '召集', seen: ['社区党组织，或者半数以上委员', '社区党组织'] },
      { id: 'frequency', label: '多久一次', seen: ['每年不少于两次，年终一次', '小区每月、社区每季度一次'] },
      { id: 'immediate', label: '即时议时限', seen: ['48 小时'] },
      { id: 'thorough', label: '深入议时限', seen: ['5 个工作日'] },
      { id: 'form', label: '表决方式', seen: ['举手'] },
      { id: 'majority', label: '通过条件', seen: ['全体委员过半数'] },
      { id: 'display', label: '公示天数', seen: ['7 天'] },
      term,
    ],
  },
]
