"use strict";

exports.id = 4711;

exports.ids = [ 4711 ];

exports.modules = {
 4711: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   $: () => circlesOf
  });
  function circlesOf(callers) {
   const circles = new Map;
   const order = new Map;
   const lowest = new Map;
   const open = [];
   const isOpen = new Set;
   for (const start of callers.keys()) {
    if (order.has(start)) continue;
    const path = [];
    const enter = name => {
     order.set(name, order.size);
     lowest.set(name, order.get(name));
     open.push(name);
     isOpen.add(name);
     path.push({
      name,
      next: (callers.get(name) ?? nobody).values()
     });
    };
    const lower = (name, to) => {
     lowest.set(name, Math.min(lowest.get(name), to));
    };
    enter(start);
    while (path.length > 0) {
     const {name, next} = path.at(-1);
     const {value: caller, done} = next.next();
     if (!done) {
      if (!order.has(caller)) enter(caller); else if (isOpen.has(caller)) lower(name, order.get(caller));
      continue;
     }
     path.pop();
     const before = path.at(-1);
     if (before) lower(before.name, lowest.get(name));
     if (lowest.get(name) !== order.get(name)) continue;
     const circle = open.splice(open.lastIndexOf(name));
     for (const member of circle) {
      isOpen.delete(member);
      if (circle.length > 1) circles.set(member, circle);
     }
    }
   }
   return circles;
  }
  const nobody = new Set;
 })
};
