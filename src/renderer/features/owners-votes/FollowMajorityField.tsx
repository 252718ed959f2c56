import { Alert, Checkbox, Form } from 'antd'
import type { OwnersVote } from '../../domain/records/owners-vote'
import { TextField } from '../../ui/TextField'

type Follow = OwnersVote['followMajority']

/** 从众: whether a voter may go with the majority, and ballots delivered and not handed in do. Never the usual; where it is, the office says by which rule. */
export function FollowMajorityField({
  follow,
  onChange,
}: {
  follow: Follow
  onChange: (follow: Follow) => void
}) {
  return (
    <>
      <Form.Item label="未交回的票">
        <Checkbox
          checked={follow !== undefined}
          onChange={({ target }) => {
            onChange(target.checked ? { basis: '' } : undefined)
          }}
        >
          票面印“从众”一栏；已送达而未交回的，结束计票时也计入多数
        </Checkbox>
      </Form.Item>
      {follow && (
        <>
          <Alert
            type="warning"
            showIcon
            style={{ marginBottom: 12 }}
            title="民法典第二百七十八条的人数和面积都以参与表决的业主为准，没有写未交票的怎样计算。各地做法不一，有争议。只有本小区业主大会议事规则写明的才可选用，请先向街道核实。"
          />
          <TextField
            label="从众的依据"
            required
            value={follow.basis}
            placeholder="议事规则的名称和条款；会印在结果公告上"
            onChange={basis => {
              onChange({ basis: basis.slice(0, 200) })
            }}
          />
        </>
      )}
    </>
  )
}
