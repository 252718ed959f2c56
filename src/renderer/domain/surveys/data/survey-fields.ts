import { fieldsOf } from '../../entering/field-to-enter'
import { survey } from '../../records/survey'

/** What is asked about a survey; the questions stand a line each. */
export const surveyFields = fieldsOf(survey, [
  { field: 'title', way: 'text', required: true, hint: '例如：2026年物业服务满意度调查' },
  { field: 'openedOn', way: 'day', required: true },
  { field: 'closedOn', way: 'day' },
  { field: 'issued', way: 'count', unit: '份' },
  { field: 'intro', way: 'long', hint: '印在表头，例如：请在合适的方格里打勾，不用写姓名' },
  {
    field: 'questions',
    way: 'long',
    required: true,
    hint: '每行一题。评满意程度的直接写问题；单选写：问题|甲、乙、丙；填写文字的写：问题|文字',
  },
])
