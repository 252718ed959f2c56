import type { FillName } from '../column-fill'

/** A column of somebody's form: the heading as it is printed there, and what of ours stands in it. */
export type SetColumn = {
  readonly heading: string
  readonly fill: FillName
  /** What the form says under the heading. */
  readonly explanation?: string
}

export type ColumnSet = {
  readonly label: string
  /** Whose form it is, for the clerk who must choose one. */
  readonly says: string
  /** Taken in by a program of theirs, which looks for the headings in the first row: nothing stands above them. */
  readonly headingsFirst: boolean
  readonly columns: readonly SetColumn[]
}

const plain = (heading: string, fill: FillName): SetColumn => ({ heading, fill })
const explained = (heading: string, fill: FillName, explanation: string): SetColumn => ({
  heading,
  fill,
  explanation,
})

/**
 * Forms the street's offices hand down, with their very headings: stars, repeated 户号 and explanation rows included (domain handbook
 * §2.1 A, B and D). A new form is an entry here.
 */
export const columnSets = {
  permanent: {
    label: '常住人口表',
    says: '派出所、街道常住人口系统的 18 栏表',
    headingsFirst: false,
    columns: [
      plain('序号', '序号'),
      plain('姓名', 'name'),
      plain('公民身份证号', 'idNumber'),
      plain('户号', 'householdNo'),
      plain('与户主关系', 'relation'),
      plain('性别', 'sex'),
      plain('出生日期', 'birthDate'),
      plain('联系电话', 'phone'),
      plain('户籍地区划', 'hukouRegion'),
      plain('户籍地详址', 'hukouAddress'),
      plain('现住地区划', 'region'),
      plain('现住地详址', '住址'),
      plain('户号', 'householdNo'),
      plain('户口类别', 'hukouKind'),
      plain('迁入时间', 'movedIn'),
      plain('其它住址省市县区', '空'),
      plain('其他住址详址', 'otherAddress'),
      plain('核实时间', 'verifiedOn'),
    ],
  },
  batch: {
    label: '实有人口批量采集表',
    says: '实有人口系统批量导入用，9 栏，带 * 的必填',
    headingsFirst: true,
    columns: [
      plain('姓名*', 'name'),
      plain('身份证号码*', 'idNumber'),
      plain('电话号码*', 'phone'),
      plain('居住时间*', 'movedIn'),
      plain('居住事由*', 'stayReason'),
      plain('居住处所*', '住址'),
      plain('与户主关系*', 'relation'),
      plain('拟居住期限*', 'stayTerm'),
      plain('备注', 'remarks'),
    ],
  },
  grid: {
    label: '网格人员信息表',
    says: '社区网格系统导入用，34 栏，第二行是填表说明',
    headingsFirst: true,
    columns: [
      explained('姓名', 'name', '必填，真实姓名'),
      explained('身份证号', '居民身份证号', '18位身份证号'),
      explained('唯一标识', '空', '选填，系统生成'),
      explained('护照/其他证件号码', '其他证件号', '无身份证的填写'),
      explained('其他证件类型', '其他证件类型', '如：护照'),
      explained('性别', 'sex', '填写男或女'),
      explained('出生日期', '出生日期八位', '格式：YYYYMMDD'),
      explained('联系电话', '电话', '多个用;分隔'),
      explained('现住小区/建筑', 'estate', '选填，小区名称'),
      explained('现住详细门牌', '门牌', '如：5-1-102'),
      explained('所属网格', 'grid', '选填'),
      explained('与其他人员关系', 'relation', '如：户主、配偶、子'),
      explained('人员类型', '全部标签', '多个用,分隔'),
      explained('是否重点人员', '是否重点', '填写是或否'),
      explained('重点类别', '标签', '多个类别用,分隔，如独居老人,低保户'),
      explained('户籍小区/建筑', '空', '选填'),
      explained('户籍详细地址', 'hukouAddress', '选填'),
      explained('户编号', 'householdNo', '选填'),
      explained('户号', 'householdNo', '选填'),
      explained('户籍迁入日期', '迁入日期八位', '格式：YYYYMMDD'),
      explained('是否人户分离', '是否人户分离', '填写是或否'),
      explained('实际居住地', 'address', '人户分离的填写'),
      explained('是否已迁出', '是否已迁出', '填写是或否'),
      explained('迁出日期', '迁出日期八位', '格式：YYYYMMDD'),
      explained('迁往地', 'movedTo', '选填'),
      explained('是否已死亡', '是否已死亡', '填写是或否'),
      explained('死亡日期', '死亡日期八位', '格式：YYYYMMDD'),
      explained('民族', 'nation', '如：汉族'),
      explained('政治面貌', 'politics', '如：群众'),
      explained('婚姻状况', 'marriage', '如：已婚'),
      explained('文化程度', 'education', '如：大学本科'),
      explained('工作/学习情况', 'occupation', '选填'),
      explained('健康状况', 'health', '选填'),
      explained('备注', 'remarks', '选填'),
    ],
  },
} as const satisfies Readonly<Record<string, ColumnSet>>
export type ColumnSetName = keyof typeof columnSets
