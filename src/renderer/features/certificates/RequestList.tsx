import { Card } from 'antd'
import { Link } from 'react-router'
import { approvedRequests, waiting } from '../../domain/certifying/requests'
import { certificateRequest, type CertificateRequest } from '../../domain/records/certificate-request'
import { useAll } from '../../services/use-records'

function Line({ request, words }: { request: CertificateRequest; words: string }) {
  return (
    <li>
      <span className="figures">{request.requestedOn}</span>
      {'　'}
      <Link to={`/papers/issue/requests/${request.id}`}>{`${request.title}　${request.subject}`}</Link>
      {`　${words}`}
    </li>
  )
}

/** Requests that wait for the head, and those that are approved and not issued yet. Nothing where there are none. */
export function RequestList() {
  const requests = useAll(certificateRequest)
  const open = waiting(requests)
  const approved = approvedRequests(requests)
  if (open.length + approved.length === 0) return null
  return (
    <Card size="small" title="开具申请">
      <ul className="plain-list" aria-label="开具申请">
        {approved.map(request => (
          <Line key={request.id} request={request} words="已批准，待开具" />
        ))}
        {open.map(request => (
          <Line key={request.id} request={request} words={`${request.requestedBy}申请，待主任批准`} />
        ))}
      </ul>
    </Card>
  )
}
