console.log('recipe cards');
