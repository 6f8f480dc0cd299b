export const id = 8096;

export const ids = [ 8096 ];

export const modules = {
 98096: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
  __webpack_require__.d(__webpack_exports__, {
   Budget: () => Budget
  });
  const mostOfExpression = 3e5;
  const mostOfRun = 2e7;
  class Budget {
   problems=[];
   steps=0;
   end=0;
   level=0;
   enter(place) {
    if (this.level++ === 0) this.end = Math.min(this.steps + mostOfExpression, mostOfRun);
    if (this.steps >= mostOfRun && this.problems.length === 0) {
     const message = "values of infrastructure are too intricate: from here on they are not followed";
     this.problems.push({
      file: place.file,
      problem: {
       kind: "error",
       message,
       range: place.range
      }
     });
    }
    return this.steps < this.end;
   }
   leave() {
    this.level--;
   }
   spend(steps) {
    this.steps += steps;
   }
  }
 })
};
