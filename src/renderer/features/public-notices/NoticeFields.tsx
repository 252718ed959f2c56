import { Form, Select, Typography } from 'antd'
import { useState } from 'react'
import { earliestEnd, noticeDays, periodOf } from '../../domain/public-notice/notice-days'
import { periodsOn } from '../../domain/public-notice/notice-rules'
import { noticeRule } from '../../domain/records/notice-rule'
import type { PublicNotice } from '../../domain/records/public-notice'
import { useAll } from '../../services/use-records'
import { IsoDateField } from '../../ui/IsoDateField'
import { ManySelect } from '../../ui/ManySelect'
import { TextField } from '../../ui/TextField'
import { NoticeSource, type Redraft } from './NoticeSource'

type FieldProps = { readonly draft: PublicNotice; readonly onChange: (draft: PublicNotice) => void }

const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** The days it hangs, counted at once and held against the period it goes by. */
function Days({ draft, onChange }: FieldProps) {
  const period = periodOf(draft)
  const given = noticeDays(draft)
  const short = given < period.days
  const periods = periodsOn(useAll(noticeRule), draft.from)
  return (
    <>
      <Form.Item label="公示期限" extra={period.basis}>
        <Select<string>
          aria-label="公示期限"
          style={{ width: 320 }}
          value={periods.find(({ basis }) => basis === period.basis)?.id ?? ''}
          options={[
            { value: '', label: `不少于 ${period.days} 天（本件所定）` },
            ...periods.map(({ id, name, days }) => ({
              value: id,
              label: `${name}：不少于 ${days} 天`,
            })),
          ].filter(({ value }) => value !== '' || !periods.some(({ basis }) => basis === period.basis))}
          onChange={id => {
            const chosen = periods.find(one => one.id === id)
            if (chosen === undefined) return
            const { days, basis, from, answerDays } = chosen
            onChange({
              ...draft,
              period: { days, basis, from, answerDays },
              to: earliestEnd(draft.from, days),
            })
          }}
        />
      </Form.Item>
      <Form.Item label="公示起止" required {...(short && { validateStatus: 'error' })}>
        <IsoDateField
          label="公示起"
          value={draft.from}
          onChange={(from = draft.from) => {
            onChange({ ...draft, from, to: earliestEnd(from, Math.max(given, period.days)) })
          }}
        />
        {' 至 '}
        <IsoDateField
          label="公示止"
          invalid={short}
          value={draft.to}
          onChange={(to = draft.to) => {
            onChange({ ...draft, to })
          }}
        />
        <Typography.Text type={short ? 'danger' : 'secondary'} style={{ marginInlineStart: 8 }}>
          {given < 1
            ? '公示止早于公示起'
            : `共 ${given} 天（首尾两天都算）${short ? `，少于 ${period.days} 天` : ''}`}
        </Typography.Text>
      </Form.Item>
      {short && period.from !== 'law' && (
        <TextField
          label="缩短理由"
          value={draft.shortReason ?? ''}
          placeholder="少于期限的，写明理由"
          onChange={shortReason => {
            onChange({ ...draft, shortReason })
          }}
        />
      )}
    </>
  )
}

/** The words as typed; a line is a paragraph. */
function BodyField({ draft, onChange }: FieldProps) {
  const [text, setText] = useState(draft.body.join('\n'))
  return (
    <TextField
      label="正文"
      required
      rows={5}
      value={text}
      placeholder="一行一段"
      onChange={typed => {
        setText(typed)
        onChange({ ...draft, body: paragraphsOf(typed) })
      }}
    />
  )
}

/** What a notice says, where it hangs and how long. */
export function NoticeFields({ draft, onChange, redraft }: FieldProps & { readonly redraft?: Redraft }) {
  return (
    <>
      {redraft && <NoticeSource draft={draft} redraft={redraft} />}
      <TextField
        label="标题"
        required
        value={draft.title}
        onChange={title => {
          onChange({ ...draft, title })
        }}
      />
      <BodyField
        key={`${draft.noticeKind} ${draft.meetingId ?? ''} ${draft.topicId ?? ''}`}
        draft={draft}
        onChange={onChange}
      />
      <Form.Item label="公示地点" required>
        <ManySelect
          mode="tags"
          aria-label="公示地点"
          value={draft.places}
          options={['小区公告栏', '楼道', '微信群', '社区服务大厅'].map(value => ({ value }))}
          onChange={places => {
            onChange({ ...draft, places })
          }}
        />
      </Form.Item>
      <Days draft={draft} onChange={onChange} />
      <TextField
        label="异议受理"
        value={draft.contact}
        placeholder="受理单位、联系电话"
        onChange={contact => {
          onChange({ ...draft, contact })
        }}
      />
    </>
  )
}
