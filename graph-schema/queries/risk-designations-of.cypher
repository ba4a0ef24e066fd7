CYPHER 25
// Risk designations that cover parties. Parameters: ids. Columns: owner, id.
MATCH (owner:Node&Party)
WHERE owner.id IN $ids AND visible(owner)
MATCH (designation:RiskDesignation)
WHERE visible(designation) AND designates(designation, owner)
RETURN owner.id AS owner, designation.id AS id ORDER BY owner, id
