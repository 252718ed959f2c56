import { serviceRows } from '../../promised-services/service-rows'
import { estate } from '../../records/estate'
import { promisedService } from '../../records/promised-service'
import { propertyEnterprise } from '../../records/property-enterprise'
import { serviceCheck } from '../../records/service-check'
import { serviceContract } from '../../records/service-contract'
import type { DueSource } from '../due-item'

/** Services that are to be checked by a day. */
export const serviceChecks: DueSource = {
  id: 'service-checks',
  label: '服务核查',
  kinds: [promisedService, serviceCheck, serviceContract, estate, propertyEnterprise],
  days: [7, 0],
  basis: '核查间隔在服务清单里逐项填写',
  items: (records, { to, today }) =>
    serviceRows(records, today, 'in-force').flatMap(({ service, contract, estate: name, next }) =>
      next === undefined || next > to
        ? []
        : [
            {
              key: service.id,
              title: `核查服务：${name} ${service.title}`,
              day: next,
              path: `/promised-services/${contract.id}`,
            },
          ],
    ),
}
