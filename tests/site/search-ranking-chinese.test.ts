import { rankingTests } from './search-ranking.ts';

const CHANGE = '/decide/orders/change-request/';
const MISSING = '/decide/orders/not-received/';
const SHIP = '/decide/orders/cannot-ship/';
const HEALTH = '/decide/orders/order-health/';

rankingTests('zh-cn', {
  alias: '搬家',
  nonsense: '魑魅',
  cases: [
    ['改地址', `${CHANGE}#address-shipped`, `${CHANGE}#address-route`],
    ['买家地址填错了怎么办', `${CHANGE}#address-shipped`, `${CHANGE}#address-route`],
    ['签收没收到', `${MISSING}#ask-checks`],
    ['买家说没收到但是显示已经签收了', `${MISSING}#ask-checks`],
    ['包裹在哪里', MISSING],
    ['买家要取消订单', CHANGE, `${CHANGE}#cancel-now`],
    ['缺货', SHIP, `${SHIP}#confirmed`, `${SHIP}#cancel-no-stock`],
    ['迟发率', HEALTH, `${HEALTH}#late-rate`, '/orders/order-health/#late-shipment-rate'],
    ['有效追踪率', HEALTH, `${HEALTH}#tracking-rate`],
    ['收到空包裹要退款', `${MISSING}#arrived-damaged`],
    ['FBA改地址', `${CHANGE}#fba-contact-amazon`],
    ['拒付', '/decide/complaints/chargeback/'],
    ['订单缺陷率超标', '/decide/complaints/defect-rate/', '/decide/complaints/defect-rate/#rate'],
    ['买家威胁差评', '/decide/complaints/threats/', '/decide/orders/unusual-order/#outside-kind'],
    ['退回来的是空箱', '/decide/returns/inspection/#other-what', '/decide/returns/inspection/'],
    ['SAFE-T怎么提', '/decide/returns/amazon-refunded/'],
    ['退错订单', '/decide/returns/refund-mistake/'],
    ['移除差评', '/decide/reviews/feedback/', '/decide/reviews/refused/'],
    ['索评', '/decide/reviews/more-reviews/'],
    ['亚马逊说我们操控评论', '/decide/reviews/manipulation/'],
    ['同行攻击', '/decide/reviews/attack/'],
    ['假期模式', `${HEALTH}#event-stop`, `${SHIP}#vacation-first`, `${SHIP}#closed-how`],
  ],
});
