type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

/** The clerk's words for what the rules on surveys refuse. */
export const surveyRefusals: Readonly<Record<string, Words>> = {
  'survey-questions-missing': () => '请写问题，每行一题。',
  'survey-question-shape': d =>
    `“${of(d, 'line')}”看不懂：评满意程度的只写问题；单选写“问题|甲、乙”，2 到 9 个答案；填写文字的写“问题|文字”。`,
  'survey-has-sheets': () => '已经录入了收回的表，问题不能再改，否则前后对不上。请另建一次调查。',
  'survey-words-long': () => '调查名称最多 60 个字，卷首语最多 300 个字，请写短一些。',
  'survey-days-reversed': () => '止日早于起日，请核对。',
  'survey-answer-unreadable': d =>
    `“${of(d, 'question')}”的答案应是 1 到 ${of(d, 'most')} 的数字，“${of(d, 'typed')}”不是；没有答的空着。`,
  'survey-answer-long': d => `“${of(d, 'question')}”的答案最多 200 个字，请写短一些。`,
  'survey-sheet-empty': () => '这一份一题都没有答，不用录入。',
}
