import { rankingTests } from './search-ranking.ts';

const CHANGE = '/decide/orders/change-request/';
const MISSING = '/decide/orders/not-received/';
const SHIP = '/decide/orders/cannot-ship/';
const ODD = '/decide/orders/unusual-order/';
const HEALTH = '/decide/orders/order-health/';
const REPLY = '/decide/complaints/first-reply/';
const CLAIM = '/decide/complaints/claim/';
const CHARGEBACK = '/decide/complaints/chargeback/';
const QUALITY = '/decide/complaints/product-quality/';
const THREATS = '/decide/complaints/threats/';
const REQUEST = '/decide/returns/request/';
const FAULTY = '/decide/returns/faulty/';
const INSPECTION = '/decide/returns/inspection/';
const REFUNDED = '/decide/returns/amazon-refunded/';
const KEEP = '/decide/returns/keep-it/';
const MISTAKE = '/decide/returns/refund-mistake/';
const RATE = '/decide/returns/return-rate/';
const FEEDBACK = '/decide/reviews/feedback/';
const ATTACK = '/decide/reviews/attack/';
const MORE = '/decide/reviews/more-reviews/';
const MANIPULATION = '/decide/reviews/manipulation/';
const SAFETY = '/decide/complaints/safety/';

rankingTests('en', {
  alias: 'moved house',
  nonsense: 'xyzzy',
  cases: [
    ['buyer gave wrong address', `${CHANGE}#address-shipped`, `${CHANGE}#address-route`],
    ['wrong adress', `${CHANGE}#address-shipped`, `${CHANGE}#address-route`],
    ['delivered but not received', `${MISSING}#ask-checks`],
    ['where is my package', MISSING],
    ['cancel my order', CHANGE, `${CHANGE}#cancel-now`],
    ['out of stock', SHIP, `${SHIP}#confirmed`],
    ['late shipment rate', `${HEALTH}#late-rate`],
    ['vacation mode', `${HEALTH}#event-stop`, `${SHIP}#vacation-first`, `${SHIP}#closed-how`],
    ['tracking stuck for a week', `${MISSING}#trace`],
    ['item arrived broken', `${MISSING}#arrived-damaged`, FAULTY],
    ['a-to-z claim', CLAIM],
    ['angry buyer', REPLY],
    ['bank dispute', CHARGEBACK, `${ODD}#dispute-proof`],
    ['used sold as new', QUALITY, `${QUALITY}#notice-who`],
    ['buyer wants money or bad review', THREATS, `${THREATS}#demand-problem`, ATTACK],
    ['return request waits for approval', REQUEST, `${REQUEST}#pending-why`],
    ['empty box returned', `${INSPECTION}#other-what`, `${INSPECTION}#ask-mix-up`],
    ['buyer returned a used item', INSPECTION, `${INSPECTION}#fault`],
    ['safe-t claim', REFUNDED],
    ['refunded the wrong order', MISTAKE],
    ['returnless refund', KEEP, `${KEEP}#refund-keep`],
    ['frequently returned badge', RATE, `${RATE}#badge`, `${QUALITY}#badge-lower`],
    ['remove negative feedback', FEEDBACK, `${FEEDBACK}#ground`],
    ['how to get more reviews', MORE],
    ['review manipulation warning', MANIPULATION],
    ['many one star reviews overnight', ATTACK, `${ATTACK}#real-cause`],
    ['product burned', `${SAFETY}#harm`, SAFETY],
    [
      'price mistake',
      `${SHIP}#price-mistake`,
      ODD,
      '/orders/cannot-ship/#price-or-listing-mistake',
    ],
  ],
});
