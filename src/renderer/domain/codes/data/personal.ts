/** Lines of `code label other words…`; see code-table.ts. */

/** GB/T 2261.1-2003 人的性别代码. A 0 for a woman, as some systems write it, is not taken: the standard's 0 is 未知. */
export const sex: readonly string[] = [
  '1 男 男性 男士 男生 男孩 M MALE ♂',
  '2 女 女性 女士 女生 女孩 F FEMALE ♀',
  '0 未知 未知的性别 不详 不明',
  '9 未说明 未说明的性别',
]

/** GB/T 2261.2-2003 婚姻状况代码. */
export const marriage: readonly string[] = [
  '10 未婚 单身 否 未',
  '20 已婚 有配偶 结婚 已 是 已结婚',
  '21 初婚',
  '22 再婚',
  '23 复婚',
  '30 丧偶 丧 丧夫 丧妻',
  '40 离婚 离异 离 离婚未再婚',
  '90 未说明 未说明的婚姻状况 其他 其它',
]

/** GB/T 2261.3-2003 健康状况代码. */
export const health: readonly string[] = [
  '10 健康 健康或良好 良好 好 身体健康 正常 健在',
  '20 一般 一般或较弱 较弱 体弱 较差',
  '30 慢性病 有慢性病 患有慢性病',
  '31 心血管病 心脏病 高血压',
  '32 脑血管病 脑梗 中风',
  '33 慢性呼吸系统病 呼吸系统病',
  '34 慢性消化系统病 消化系统病',
  '35 慢性肾炎 肾炎 肾病',
  '36 结核病 肺结核',
  '37 糖尿病',
  '38 神经或精神疾病 神经病 精神病',
  '41 癌症 肿瘤 恶性肿瘤',
  '49 其他慢性病',
  '60 残疾 残疾人 有残疾',
  '61 视力残疾',
  '62 听力残疾',
  '63 言语残疾',
  '64 肢体残疾',
  '65 智力残疾',
  '66 精神残疾',
  '67 多重残疾',
  '69 其他残疾',
]

/** GB/T 4762-1984 政治面貌代码. */
export const politics: readonly string[] = [
  '01 中共党员 党员 共产党员 中国共产党党员 正式党员',
  '02 中共预备党员 预备党员 中国共产党预备党员',
  '03 共青团员 团员 中国共产主义青年团团员',
  '04 民革党员 民革 民革会员 中国国民党革命委员会会员',
  '05 民盟盟员 民盟 中国民主同盟盟员',
  '06 民建会员 民建 中国民主建国会会员',
  '07 民进会员 民进 中国民主促进会会员',
  '08 农工党党员 农工党 中国农工民主党党员',
  '09 致公党党员 致公党 中国致公党党员',
  '10 九三学社社员 九三学社 九三',
  '11 台盟盟员 台盟 台湾民主自治同盟盟员',
  '12 无党派人士 无党派 无党派民主人士',
  '13 群众 普通居民 普通公民 居民 无 其他 一般群众',
]

/** GB/T 4658-2006 学历代码. The words of rosters are kept beside the standard's, since 硕士 says more than 研究生. */
export const education: readonly string[] = [
  '10 研究生 研究生教育',
  '11 博士研究生 博士 博士研究生毕业 博士后',
  '14 硕士研究生 硕士 硕士研究生毕业',
  '20 本科 大学本科 大学 大本 本科毕业 学士 大学本科教育',
  '30 大专 专科 大学专科 大学专科教育 专科毕业 高职 大学普通班',
  '40 中职 中等职业教育 职业教育',
  '41 中专 中等专科 中师',
  '44 职高 职业高中 职中',
  '47 技校 技工学校 技工',
  '60 高中 普通高中 普通高级中学教育 高中毕业',
  '70 初中 初级中学 初级中学教育 初中毕业',
  '80 小学 小学教育 小学毕业',
  '90 其他 其它',
  '90 文盲 不识字',
  '90 半文盲 文盲半文盲 文盲或半文盲 识字很少',
  '90 学龄前 学前 学龄前儿童 幼儿园 幼儿',
]

/** 户口类别. Rosters follow different rules at once: 1, 2, 9 are those of the 全员人口 forms; the other codes are ours. */
export const hukouKind: readonly string[] = [
  '1 非农业 非农 非农业户口 非农业家庭户口 非农户口 城镇 城镇户口 城市 城镇居民',
  '2 农业 农业户口 农业家庭户口 农村 农村户口 农村居民',
  '9 其他 其它 其他户口',
  'resident 居民户口 居民户 居民家庭户口 居民家庭户 统一居民户口',
  'family 家庭户 家庭户口',
  'collective 集体户 集体户口 非农业集体户口 农业集体户口 居民集体户口',
  'local 本地户籍 户籍人口 本地 本地户口 本市户籍 本区户籍 常住户籍 户籍 常住人口 户在人在',
  'migrant 外地户籍 流动人口 外地 外地户口 外来人口 非户籍 非户籍人口 流动 外来 暂住 暂住人口 外地户籍(流动) 人在户不在',
  'compatriot 港澳台 港澳台人员 港澳台居民',
  'foreign 外国籍 外籍 外国人 外籍人员',
  'nominal 空挂户 空挂 挂户 户在人不在',
]

/** 证件类型. The codes are the kinds of document of identity/document-kinds.ts. */
export const idType: readonly string[] = [
  'resident-card 居民身份证 身份证 二代身份证 第二代居民身份证 公民身份证 中国居民身份证 临时身份证 临时居民身份证 居民身份证(户口簿) 身份证号',
  'hong-kong-macao-residence 港澳居民居住证 港澳台居民居住证 香港居民居住证 澳门居民居住证 港澳居住证 港澳台居住证',
  'taiwan-residence 台湾居民居住证 台湾居住证',
  'permanent-residence 外国人永久居留身份证 外国人永久居留证 永久居留证 永久居留身份证 五星卡 外国人居留证',
  'hong-kong-macao-pass 港澳居民来往内地通行证 港澳通行证 回乡证 港澳居民往来内地通行证 港澳来往内地通行证 港澳居民通行证',
  'taiwan-pass 台湾居民来往大陆通行证 台胞证 台湾居民往来大陆通行证 台湾通行证 台湾居民通行证',
  'chinese-passport 中国护照 中华人民共和国护照 普通护照 因私护照 因私普通护照 中国普通护照',
  'passport 护照 外国护照 外籍护照',
  'military 军官证 士兵证 军人证 武警警官证 警官证 军人身份证 军人身份证件 文职干部证 军队文职人员证',
  'household-register 户口簿 户口本 居民户口簿',
  'none 无证件 无证 无',
  'other 其他证件 其他 其它 其它证件 出生医学证明 出生证 驾驶证',
]

/** 居住身份, by what right somebody lives in a dwelling (domain handbook §2.3). The codes are ours. */
export const tenure: readonly string[] = [
  'owner 产权人 业主 房主 产权所有人 所有人 自有 自住 是',
  'family 家属 家庭成员 业主家属 同住家属 亲属',
  'tenant 租客 租户 承租人 租住 租赁 承租',
  'guest 借住 借用 寄居 暂住人',
]
