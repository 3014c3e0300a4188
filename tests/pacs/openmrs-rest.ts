import { APPOINTMENT_LIST, ORDER_LIST, type PacsOrder } from './orders';

/** The concept classes by which the radiology and the procedure modules tell their orders. */
const RADIOLOGY = '8caa332c-efe4-4025-8b18-3398328e1323';
const PROCEDURE = '8d490bf4-c2cc-11de-8d13-0010c6dffd0f';
/** The order type the radiology module asks for; the procedure module asks for another. */
const RADIOLOGY_TYPE = '4237a01f-29c5-4167-9d8e-96d6e590aa33';

const USER = { uuid: 'user', display: 'resident', username: 'resident', privileges: [], roles: [], userProperties: {} };
const LOCATION = { uuid: 'location', display: 'Interventional Radiology' };

/** What an OpenMRS server answers to a GET of its modules; every other question has no results. */
export function openmrsAnswer(path: string, query: URLSearchParams): unknown {
  if (path === '/session') {
    const person = { uuid: 'person', display: 'Resident One' };
    return {
      authenticated: true,
      sessionId: 'session',
      locale: 'en',
      allowedLocales: ['en'],
      user: { ...USER, person },
      currentProvider: { uuid: 'provider', display: person.display },
      sessionLocation: LOCATION,
    };
  }
  if (path === '/order') return { results: ordersFor(query) };
  if (path === '/appointments' || path === '/appointment/all') return appointments(query.get('forDate')!.slice(0, 10));
  if (path === '/visit' && !query.has('patient')) return { results: visits() };
  if (/^\/appointment/.test(path)) return [];
  return { results: [] };
}

function ordersFor(query: URLSearchParams): unknown[] {
  const radiology = query.get('orderTypes') === RADIOLOGY_TYPE;
  const status = query.get('fulfillerStatus') ?? '';
  return ORDER_LIST.filter((order) => order.status === status).map((order) => asServed(order, radiology));
}

function asServed(order: PacsOrder, radiology: boolean): unknown {
  const conceptClass = { uuid: radiology ? RADIOLOGY : PROCEDURE };
  return {
    uuid: `order-${order.number}`,
    orderNumber: order.number,
    patient: {
      uuid: `patient-${order.mrn}`,
      display: `${order.mrn} - ${order.patientName}`,
      identifiers: [{ identifier: order.mrn }],
      person: { uuid: `person-${order.mrn}`, display: order.patientName, age: order.age, gender: order.sex },
    },
    concept: { uuid: `concept-${order.number}`, display: order.procedure, conceptClass },
    display: order.procedure,
    action: 'NEW',
    careSetting: { display: 'Inpatient' },
    orderer: { uuid: 'orderer', display: order.orderer },
    orderType: { display: 'Radiology order' },
    urgency: order.urgency,
    instructions: 'Check anticoagulants',
    commentToFulfiller: null,
    fulfillerStatus: order.status === '' ? null : order.status,
    fulfillerComment: null,
    dateStopped: null,
    dateActivated: order.activated,
    procedures: [],
  };
}

/** Every day has the same appointments. */
const appointments = (day: string) =>
  APPOINTMENT_LIST.map(({ mrn, patientName, location, service, start, status }, at) => ({
    uuid: `appointment-${at}`,
    appointmentNumber: '0000',
    patient: { uuid: `patient-${mrn}`, identifier: mrn, name: patientName, gender: 'F', age: 50 },
    service: { uuid: 'service', name: service },
    location: { uuid: 'location', name: location },
    providers: [{ uuid: 'provider', name: 'Kwame Osei', response: 'ACCEPTED' }],
    startDateTime: new Date(`${day}T${start}`).getTime(),
    endDateTime: null,
    appointmentKind: 'Scheduled',
    status,
    comments: '',
    voided: false,
  }));

const visits = () =>
  APPOINTMENT_LIST.filter(({ visitStart }) => visitStart !== '').map(({ mrn, visitStart }) => ({
    uuid: `visit-${mrn}`,
    patient: { uuid: `patient-${mrn}` },
    startDatetime: `2026-03-16T${visitStart}`,
    stopDatetime: null,
  }));
