/** Names, places and words the sample is put together from. Nobody and nothing of these names is meant. */
export const surnames = Array.from('王李张刘陈杨赵黄周吴徐孙马朱胡郭何林罗高')
export const givenNames = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英玉兰建国文华')
export const estateNames = [
  '文和园',
  '文源里',
  '槐荫苑',
  '云泽花园',
  '御河湾',
  '北辰小区',
  '永和家园',
  '迎泽里',
  '翠屏苑',
  '平城人家',
] as const
export const enterpriseNames = ['安居', '和顺', '泰康', '嘉合', '永安', '佳苑'] as const
export const occupations = ['退休', '职员', '个体', '教师', '工人', '学生', '医护', '司机'] as const
export const tagNames = ['独居', '高龄', '退役军人', '志愿者'] as const
export const troubles = [
  ['物业收费', '对收费标准有疑问'],
  ['房屋维修', '屋顶渗水'],
  ['设施设备', '单元门禁失灵'],
  ['电梯', '电梯停运'],
  ['消防安全', '楼道堆放杂物'],
  ['环境卫生', '垃圾清运不及时'],
  ['绿化养护', '树枝遮挡窗户'],
  ['秩序管理', '夜间噪声'],
  ['停车', '占用消防通道停车'],
  ['邻里纠纷', '邻里因用水起争执'],
] as const
export const teamNames = [
  ['夕阳红助老队', '助老'],
  ['绿色家园环境队', '环境'],
  ['平安巡逻队', '巡逻'],
  ['文明劝导队', '文明劝导'],
  ['邻里互助队', '邻里互助'],
] as const
export const activityNames = ['看望独居老人', '楼道清扫', '夜间巡逻', '垃圾分类劝导', '便民服务日'] as const
export const matters = [
  '电梯维修进度',
  '停车秩序整治',
  '维修资金使用公开',
  '楼道杂物清理',
  '夏季绿化修剪',
  '消防通道管理',
] as const
export const surveyWords = {
  questions: [
    '您对小区环境卫生满意吗？',
    '您对秩序和停车管理满意吗？',
    '您对设施设备维修满意吗？',
    '您对物业服务总体满意吗？',
  ],
  wishes: ['电梯维修再快一些', '夜间门岗要有人', '停车位划线', '楼道灯坏了没人修', '保洁员很负责'],
} as const
