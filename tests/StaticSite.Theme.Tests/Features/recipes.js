// Counts portions.
console.log("recipes");
