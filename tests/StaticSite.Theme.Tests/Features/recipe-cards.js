console.log("recipe cards");
