# Plain mode, commands.

