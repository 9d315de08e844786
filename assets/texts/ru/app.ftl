app-name = Tereze
