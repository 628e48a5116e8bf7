"""The pages, one module each: ask the recipes, fill the template."""
