CYPHER 25
// Uses by id. Parameters: ids. Columns: the properties.
MATCH (use:Node&EndUse)
WHERE use.id IN $ids AND visible(use)
RETURN use.id AS id, use.description AS description, use.trigger AS trigger, use.validFrom AS validFrom,
       use.validTo AS validTo, use.place AS place, use.synthetic AS synthetic
ORDER BY id
